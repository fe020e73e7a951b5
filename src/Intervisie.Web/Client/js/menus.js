// The menu under one's name closes by itself: on Esc, and on a tap beside it.
export function menus() {
  const menu = document.querySelector('.me');

  if (menu === null) {
    return;
  }

  document.addEventListener('click', ({ target }) => {
    if (!menu.contains(target)) {
      menu.open = false;
    }
  });

  menu.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && menu.open) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });
}

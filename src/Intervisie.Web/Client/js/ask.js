// A question before something that cannot be undone: without script it opens in the page, with script in a dialog.
export function ask() {
  document.querySelectorAll('details[data-ask]').forEach((details, number) => {
    const summary = details.querySelector('summary');
    const dialog = document.createElement('dialog');
    const heading = document.createElement('h2');
    const close = document.createElement('button');

    dialog.className = 'ask';
    heading.textContent = summary.textContent;
    heading.id = `vraag-${number}`;
    dialog.setAttribute('aria-labelledby', heading.id);
    close.type = 'button';
    close.autofocus = true;
    close.className = 'btn btn-outline-primary';
    close.textContent = details.dataset.ask;
    close.addEventListener('click', () => dialog.close());

    dialog.append(heading, ...[...details.children].filter((child) => child !== summary), close);
    details.after(dialog);
    summary.setAttribute('aria-haspopup', 'dialog');
    summary.addEventListener('click', (event) => {
      event.preventDefault();
      dialog.showModal();
    });
    dialog.addEventListener('close', () => summary.focus());
  });
}

// Two texts of one form, side by side; nothing is thrown away before somebody chooses. It never takes the focus by itself:
// somebody may be typing.
import { differences, read } from './fields.js';

function element(name, className, words) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = words ?? '';
  return made;
}

export function offerChoice(kept, newer) {
  const { form, words } = kept;
  kept.panel?.remove();

  const panel = element('section', 'save-choice notice is-turn');
  panel.tabIndex = -1;
  panel.setAttribute('role', 'alert');
  panel.append(element('h2', '', newer.isSent ? words.sent : words.newer), element('p', '', newer.isSent ? words.sentNote : words.newerNote));

  if (!newer.isSent) {
    differences(form, read(form), newer.fields).forEach((field) => panel.append(...compared(field, words)));
  }

  const buttons = element('div', 'button-row');
  buttons.append(button('btn btn-primary', words.keepMine, () => kept.keepMine(newer)));

  if (!newer.isSent) {
    buttons.append(button('btn btn-outline-primary', words.takeTheirs, () => kept.takeTheirs(newer)));
  }

  panel.append(buttons);
  form.before(panel);
  kept.panel = panel;

  function button(className, text, act) {
    const made = element('button', className, text);
    made.type = 'button';
    made.addEventListener('click', () => {
      panel.remove();
      kept.panel = undefined;
      act();
    });
    return made;
  }
}

function compared({ label, mine, theirs }, words) {
  const both = element('div', 'side-by-side');

  for (const [title, text] of [[words.theirs, theirs], [words.mine, mine]]) {
    const side = element('section', '');
    side.append(element('h4', '', title), element('div', 'shared-text', text === '' ? words.nothing : text));
    both.append(side);
  }

  return [element('h3', '', label), both];
}

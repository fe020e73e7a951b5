// Everything on a page works without this; each module only makes one thing smoother.
import { keepForms } from './autosave.js';
import { ask } from './ask.js';
import { curtain } from './curtain.js';
import { forgetOldCopies } from './copies.js';
import { watchHidden } from './hidden.js';
import { menus } from './menus.js';
import { keepPlace } from './reading.js';
import { review } from './review.js';

forgetOldCopies();
curtain();
menus();
ask();
keepForms();
keepPlace();
watchHidden();
review();

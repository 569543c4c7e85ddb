/* For a server-drawn page with live figures; load it deferred or at the end of the body. */
import { adoptPage } from '../adopt-page.js';

adoptPage();

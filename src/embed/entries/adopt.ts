/* For a page that a server has drawn and that wants live figures; the script is deferred, or stands at the end. */
import { adoptPage } from '../adopt-page.js';

adoptPage();

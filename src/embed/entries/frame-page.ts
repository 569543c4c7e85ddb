/* The script of a widget's own page: tells the page around how high it is. */
import { tellHeight } from '../frame-child.js';

tellHeight();

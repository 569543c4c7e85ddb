/* The script of a page with frames: sizes them from now on. */
import { sizeFrames } from '../frame/parent.js';

sizeFrames();

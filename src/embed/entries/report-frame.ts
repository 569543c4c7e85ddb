/* The script of a page with frames: keeps them sized. */
import { sizeFrames } from '../frame/parent.js';

sizeFrames();

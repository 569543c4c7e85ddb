/* For a script tag: `progress-ring` alone. */
import { progressRingView } from '../../views/progress-ring.js';
import { defineFromScript } from '../define-widgets.js';

defineFromScript([progressRingView]);

/* For a script tag: `ranking-badge` alone. */
import { rankingBadgeView } from '../../views/ranking-badge.js';
import { defineFromScript } from '../define-widgets.js';

defineFromScript([rankingBadgeView]);

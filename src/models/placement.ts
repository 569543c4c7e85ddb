/* Elements don't know the geometry layer; where a panel stands comes to them through here. */
export { placeBeside } from '../geometry/placement.js';

/* As `auto.ts`, for pages whose widgets a server has rendered: takes over their markup in place of drawing it again. */
// Must come before any Lit element is loaded.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import './auto.js';
import { compareTreesOfServers } from './elements/guard/server-tree.js';

compareTreesOfServers();

/* Stands for the bundles where there is no page: a module that imports one for its browser loads on a server too. */
export {};

/** Style sheets are gathered by the build; a script takes nothing from them. */
declare module '*.css';

/** Stylesheets are imported for their effect on the page; webpack takes them from there. */
declare module "*.css";

// Package webpage is the page that shows how operators do, in a browser: who leads, what
// becomes of each task, and what is wrong first. An operator serves its own view of that,
// read-only; a devnet serves the view of all its operators.
//
// The page is files of this package: there is no build step, and nothing comes from the
// network. What it shows is a [State], which a [Stream] sends whenever it changes, as
// server-sent events. Values in it come from peers and from the chain: scripts put them on the
// page as text, and the page's policy lets no other script run.
//
// An AVS adds a [Panel]: a template of its own, and the values that go into it.
package webpage

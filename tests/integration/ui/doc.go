// Package ui drives a headless Chromium through what a person does on the page of a devnet and
// on those of its operators: make test-ui.
package ui

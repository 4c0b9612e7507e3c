// Package e2e tests what package profile writes with the programs that read it: the
// flame graph page in a real browser (headless Chromium), and speedscope files
// against speedscope's published JSON schema. It is a module of its own, so that
// the browser's driver is no dependency of gopy.
//
// The browser tests skip, and say so, where there is no Chromium; GOPY_CHROMIUM
// names one. GOPY_SCREENSHOTS names a directory to keep pictures in.
package e2e

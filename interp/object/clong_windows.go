package object

// CLongSize is the size of C's long, as the formats 'l' and 'L' have it.
const CLongSize = 4

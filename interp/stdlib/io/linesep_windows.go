package io

// lineSeparator is os.linesep.
const lineSeparator = "\r\n"

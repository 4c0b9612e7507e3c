from .. import sibling

name = "sub beside " + sibling.NAME

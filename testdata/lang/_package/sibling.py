NAME = "sibling"
_secret = "not exported"

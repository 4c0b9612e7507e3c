package bytecode

// Location returns the source range of instruction i. The locations of code
// that was read from a file are decoded at the first call, which must not be
// concurrent with another.
func (c *Code) Location(i int) Location {
	if c.Locations == nil && c.locations != "" {
		c.Locations = unpackLocations(c.locations, len(c.Instructions))
	}
	if i < 0 || i >= len(c.Locations) {
		return Location{-1, -1, -1, -1}
	}
	return c.Locations[i]
}

// SetLocations sets the source ranges of the instructions.
func (c *Code) SetLocations(list []Location) { c.Locations = list }

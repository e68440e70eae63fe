package recent

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// keys returns the keys of a map, oldest first.
func keys[K comparable, V any](m *Map[K, V]) []K {
	var list []K
	for key := range m.All() {
		list = append(list, key)
	}
	return list
}

func TestMapKeepsTheNewest(t *testing.T) {
	tests := map[string]struct {
		change func(m *Map[string, int]) // of a map that keeps three, and has a and b
		want   []string
	}{
		"unchanged":                     {func(*Map[string, int]) {}, []string{"a", "b"}},
		"full":                          {func(m *Map[string, int]) { m.Put("c", 3) }, []string{"a", "b", "c"}},
		"one too many":                  {func(m *Map[string, int]) { m.Put("c", 3); m.Put("d", 4) }, []string{"b", "c", "d"}},
		"a key put again keeps its age": {func(m *Map[string, int]) { m.Put("a", 9); m.Put("c", 3); m.Put("d", 4) }, []string{"b", "c", "d"}},
		"a deleted key makes room":      {func(m *Map[string, int]) { m.Delete("b"); m.Put("c", 3); m.Put("d", 4) }, []string{"a", "c", "d"}},
		"a key deleted and put is new":  {func(m *Map[string, int]) { m.Delete("a"); m.Put("a", 1) }, []string{"b", "a"}},
		"no such key to delete":         {func(m *Map[string, int]) { m.Delete("z") }, []string{"a", "b"}},
		"all deleted":                   {func(m *Map[string, int]) { m.Delete("a"); m.Delete("b") }, nil},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			m := New[string, int](3)
			m.Put("a", 1)
			m.Put("b", 2)
			test.change(m)
			if got := keys(m); !slices.Equal(got, test.want) || m.Len() != len(test.want) {
				t.Fatalf("%d entries: %v, want %v", m.Len(), got, test.want)
			}
		})
	}
}

func TestPutReturnsTheValueThatWent(t *testing.T) {
	m := New[string, int](1)
	if _, full := m.Put("a", 1); full {
		t.Fatal("something went from an empty map")
	}
	if _, full := m.Put("a", 2); full {
		t.Fatal("something went although the map had the key")
	}
	if evicted, full := m.Put("b", 3); !full || evicted != 2 {
		t.Fatalf("%d, %v went, not the value that was put last", evicted, full)
	}
	if _, has := m.Get("a"); has {
		t.Fatal("the map still has what went")
	}
}

func TestAllCanEndEarly(t *testing.T) {
	m := New[int, int](3)
	m.Put(1, 10)
	m.Put(2, 20)
	for key, value := range m.All() {
		if key != 1 || value != 10 {
			t.Fatalf("%d: %d comes first, not the oldest", key, value)
		}
		break
	}
}

func TestNewRefusesAMapThatWouldKeepNothing(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Fatal("there is such a map")
		}
	}()
	New[int, int](0)
}

// A map does what a list of entries does that is cut at its front.
func TestMapAgainstAList(t *testing.T) {
	type entry struct{ key, value int }
	rng := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		limit := 1 + rng.IntN(8)
		m, list := New[int, int](limit), []entry(nil)
		for step := range 200 {
			key := rng.IntN(12)
			i := slices.IndexFunc(list, func(e entry) bool { return e.key == key })
			switch {
			case rng.IntN(4) == 0:
				m.Delete(key)
				list = slices.DeleteFunc(list, func(e entry) bool { return e.key == key })
			case i >= 0:
				m.Put(key, step)
				list[i].value = step
			default:
				m.Put(key, step)
				list = append(list, entry{key, step})
				list = list[max(0, len(list)-limit):]
			}
			var got []entry
			for key, value := range m.All() {
				got = append(got, entry{key, value})
				if found, has := m.Get(key); !has || found != value {
					t.Fatalf("Get(%d) is %d, %v, but All says %d", key, found, has, value)
				}
			}
			if !slices.Equal(got, list) || m.Len() != len(list) {
				t.Fatalf("limit %d: %v, want %v", limit, got, list)
			}
		}
	}
}

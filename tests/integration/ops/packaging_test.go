package ops

import (
	"debug/elf"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// The unit of systemd is sound, whichever program it runs, and lets it do little beside its work.
func TestSystemdUnit(t *testing.T) {
	const analyze = "systemd-analyze"
	unit, err := os.ReadFile(root + "/deploy/systemd/operator@.service")
	if err != nil {
		t.Fatal(err)
	}
	programs, err := filepath.Abs(root + "/bin")
	if err != nil {
		t.Fatal(err)
	}
	const start = "ExecStart=/usr/local/bin/%i run --config"
	if !strings.Contains(string(unit), start) {
		t.Fatalf("it does not say %s", start)
	}
	if _, err := exec.LookPath(analyze); err != nil {
		t.Logf("%s is not here: the unit was only read", analyze)
		return
	}
	path := filepath.Join(t.TempDir(), "operator@price-oracle.service")
	if err := os.WriteFile(path, []byte(strings.ReplaceAll(string(unit), "/usr/local/bin", programs)), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"verify"}, {"security", "--offline=true", "--threshold=20"}} { // 2.0 of 10
		out, err := exec.CommandContext(t.Context(), analyze, append(args, path)...).CombinedOutput()
		if err != nil || args[0] == "verify" && len(out) > 0 {
			t.Errorf("%s %s: %v\n%s", analyze, strings.Join(args, " "), err, out)
		}
	}
}

// instruction is one of a Dockerfile.
type instruction struct{ name, text string }

func dockerfile(t *testing.T) (list []instruction) {
	t.Helper()
	data, err := os.ReadFile(root + "/deploy/docker/Dockerfile")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(strings.ReplaceAll(string(data), "\\\n", " ")) {
		if name, text, is := strings.Cut(strings.TrimSpace(line), " "); is && name != "#" {
			list = append(list, instruction{name, strings.TrimSpace(text)})
		}
	}
	return list
}

// last is the last instruction of that name.
func last(t *testing.T, list []instruction, name string) string {
	t.Helper()
	for _, i := range slices.Backward(list) {
		if i.name == name {
			return i.text
		}
	}
	t.Errorf("the Dockerfile has no %s", name)
	return ""
}

// There may be no Docker here, and no registry. So the Dockerfile is read, and what it runs to build
// the program is run.
func TestDockerfile(t *testing.T) {
	list := dockerfile(t)
	bases := regexp.MustCompile(`^(GO=golang:\d+\.\d+\.\d+-[a-z]+|PROGRAM=\./\S+|VERSION=)$`)
	for _, i := range list {
		if i.name == "ARG" && !bases.MatchString(i.text) {
			t.Errorf("ARG %s", i.text)
		}
	}
	if from := last(t, list, "FROM"); from != "scratch" {
		t.Errorf("the image is made of %s", from)
	}
	if user := last(t, list, "USER"); !regexp.MustCompile(`^[1-9]\d*:[1-9]\d*$`).MatchString(user) {
		t.Errorf("it runs as %s", user)
	}
	for _, name := range []string{"ENTRYPOINT", "CMD"} {
		var words []string
		if text := last(t, list, name); json.Unmarshal([]byte(text), &words) != nil || len(words) == 0 {
			t.Errorf("%s %s needs a shell, which is not there", name, text)
		}
	}

	out := t.TempDir()
	build := exec.CommandContext(t.Context(), "sh", "-euc", strings.ReplaceAll(last(t, list, "RUN"), "/out", out))
	build.Dir = root
	build.Env = append(os.Environ(), "PROGRAM="+program(t, list), "VERSION=v9.9.9")
	if said, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	operator := filepath.Join(out, "operator")
	version, err := exec.CommandContext(t.Context(), operator, "--version").Output()
	if err != nil || !strings.Contains(string(version), "v9.9.9") {
		t.Errorf("the program says that it is %q, %v", version, err)
	}
	file, err := elf.Open(operator)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if slices.ContainsFunc(file.Progs, func(p *elf.Prog) bool { return p.Type == elf.PT_INTERP }) {
		t.Error("the program needs a library that an empty image does not have")
	}
}

// program is the one that the image is built of by default.
func program(t *testing.T, list []instruction) string {
	t.Helper()
	for _, i := range list {
		if name, is := strings.CutPrefix(i.text, "PROGRAM="); is && i.name == "ARG" {
			return name
		}
	}
	t.Fatal("the Dockerfile has no PROGRAM")
	return ""
}

// The compose file names what is there, and gives the operator no more than it needs.
func TestComposeFile(t *testing.T) {
	compose := read[struct {
		Services map[string]struct {
			Image       string
			Build       struct{ Context, Dockerfile string }
			ReadOnly    bool              `yaml:"read_only"`
			CapDrop     []string          `yaml:"cap_drop"`
			Environment map[string]string `yaml:"environment"`
			Volumes     []string
			NetworkMode string `yaml:"network_mode"`
		}
		Volumes map[string]any
	}](t, root+"/deploy/docker/compose.yaml")
	operator, watcher := compose.Services["operator"], compose.Services["prometheus"]
	if !operator.ReadOnly || !slices.Equal(operator.CapDrop, []string{"ALL"}) || watcher.NetworkMode != "service:operator" {
		t.Errorf("%+v", compose.Services)
	}
	if _, err := os.Stat(filepath.Join(root, "deploy/docker", operator.Build.Context, operator.Build.Dockerfile)); err != nil {
		t.Error(err)
	}
	if !regexp.MustCompile(`:v\d+\.\d+\.\d+$`).MatchString(watcher.Image) {
		t.Errorf("image %s has no version", watcher.Image)
	}
	for _, volume := range slices.Concat(operator.Volumes, watcher.Volumes) {
		source, _, _ := strings.Cut(volume, ":")
		_, named := compose.Volumes[source]
		if _, err := os.Stat(filepath.Join(root, "deploy/docker", source)); err != nil && !named && source != "./config" {
			t.Errorf("volume %s: %v", volume, err)
		}
	}
}

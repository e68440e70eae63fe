package integration

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// A release is a commit, tags and programs; what cannot be one changes nothing. All in a clone.
func TestRelease(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "clone")
	in(t, "../..", "git", "clone", "--quiet", "--no-hardlinks", ".", folder)
	platform := strings.TrimSpace(in(t, folder, "go", "env", "GOHOSTOS")) + "/" + strings.TrimSpace(in(t, folder, "go", "env", "GOHOSTARCH"))
	release := func(version string) (string, error) {
		command := exec.CommandContext(t.Context(), "make", "release", "VERSION="+version)
		command.Dir = folder
		command.Env = append(os.Environ(),
			"PLATFORMS="+platform, "PROGRAMS=scaffold/cmd/eigenshift examples/square/cmd/squares",
			"GIT_AUTHOR_NAME=test", "GIT_AUTHOR_EMAIL=test@example.org", "GIT_COMMITTER_NAME=test", "GIT_COMMITTER_EMAIL=test@example.org",
		)
		output, err := command.CombinedOutput()
		return string(output), err
	}
	before := in(t, folder, "git", "rev-parse", "HEAD")
	refused := func(version, why string) {
		t.Helper()
		if output, err := release(version); err == nil || !strings.Contains(output, why) {
			t.Errorf("%q: %v, expected %q in\n%s", version, err, why, output)
		}
	}
	for _, version := range []string{"", "1.2.3", "v1.2", "v01.2.3", "v1.2.3-", "v1.2.3 x", "v1.2.3+meta"} {
		refused(version, "is no version")
	}
	in(t, folder, "git", "tag", "operator/v9.9.9")
	refused("v9.9.9", "operator/v9.9.9 exists")
	stray := filepath.Join(folder, "stray")
	if err := os.WriteFile(stray, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	refused("v1.2.3", "the tree has changes")
	if err := os.Remove(stray); err != nil {
		t.Fatal(err)
	}
	if after := in(t, folder, "git", "rev-parse", "HEAD"); after != before || in(t, folder, "git", "status", "--porcelain") != "" {
		t.Fatalf("what was refused changed %s to %s", before, after)
	}

	output, err := release("v1.2.3")
	if err != nil {
		t.Fatalf("%v\n%s", err, output)
	}
	if dirty := in(t, folder, "git", "status", "--porcelain"); dirty != "" {
		t.Errorf("left over: %s", dirty)
	}
	tags := strings.Fields(in(t, folder, "git", "tag", "--points-at", "HEAD"))
	for _, tag := range []string{"bindings/v1.2.3", "examples/square/v1.2.3", "operator/v1.2.3"} {
		if !strings.Contains(strings.Join(tags, " "), tag) || !strings.Contains(output, tag) {
			t.Errorf("no tag %s in %v, or it is not said", tag, tags)
		}
	}
	for file, want := range map[string]string{
		"CHANGELOG.md":    "## Unreleased\n\n## v1.2.3 - ",
		"operator/go.mod": "github.com/eigenshift/avs/bindings v1.2.3",
		"go.work":         "github.com/eigenshift/avs/bindings v1.2.3 => ./bindings",
	} {
		if content, err := os.ReadFile(filepath.Join(folder, file)); err != nil || !strings.Contains(string(content), want) {
			t.Errorf("%s: %v, expected %q in it", file, err, want)
		}
	}
	out := filepath.Join(folder, "bin/release/v1.2.3")
	in(t, out, "sha256sum", "--check", "SHA256SUMS")
	name := "eigenshift_v1.2.3_" + strings.ReplaceAll(platform, "/", "_")
	in(t, out, "tar", "-xzf", name+".tar.gz")
	if version := in(t, out, filepath.Join(out, name, "eigenshift"), "--version"); !strings.Contains(version, "v1.2.3") {
		t.Errorf("the program says that it is %s", version)
	}
	for file, want := range map[string]string{
		"share/man/man1/squares.1": ".TH squares 1", "share/bash-completion/completions/squares": "_squares squares",
		"share/zsh/site-functions/_squares": "#compdef squares", "share/fish/vendor_completions.d/squares.fish": "complete -r -c squares",
		"deploy/systemd/operator@.service": "ExecStart=", "LICENSE": "",
	} {
		if content, err := os.ReadFile(filepath.Join(out, name, file)); err != nil || !strings.Contains(string(content), want) {
			t.Errorf("%s in the archive: %v, expected %q in it", file, err, want)
		}
	}
	refused("v1.2.3", "exists")
}

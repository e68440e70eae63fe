package operator

import (
	"path/filepath"
	"testing"
)

func TestDiskOfAFolder(t *testing.T) {
	folder := t.TempDir()
	if d := diskOf(folder); d.Total == 0 || d.Free > d.Total {
		t.Errorf("disk %+v", d)
	}
	if d := diskOf(filepath.Join(folder, "none")); d.Total != 0 {
		t.Errorf("disk of a folder that is not there: %+v", d)
	}
}

package pdf

import (
	"fmt"

	"github.com/boombuler/barcode/qr"
)

// quiet is the white that a QR code needs around it, in modules (ISO/IEC 18004).
const quiet = 4

// code draws an address as a QR code in a square of the size; what lies side by side in a line is one box. It returns
// besides how wide the white margin is.
func code(address string, size float64) (boxes []box, margin float64, err error) {
	c, err := qr.Encode(address, qr.M, qr.Auto)
	if err != nil {
		return nil, 0, fmt.Errorf("QR code of %.80q: %w", address, err)
	}
	modules := c.Bounds().Dx()
	unit := size / float64(modules+2*quiet)
	dark := func(x, y int) bool {
		if x >= modules {
			return false
		}
		r, _, _, _ := c.At(x, y).RGBA()
		return r == 0
	}
	for y := range modules {
		for x := 0; x < modules; x++ {
			from := x
			for dark(x, y) {
				x++
			}
			if x > from {
				boxes = append(boxes, box{float64(from+quiet) * unit, float64(y+quiet) * unit, float64(x-from) * unit, unit, 0, ink()})
			}
		}
	}
	return boxes, quiet * unit, nil
}

package paper

import (
	"image"
	"image/color"
	"math"
	"math/rand/v2"
)

// photocopy does to a page of 300 dots an inch what a worn copier does, and then
// a cheap scanner of 150: it lies askew, is blurred, loses contrast on grey paper
// and gathers noise and dirt. The same seed gives the same copy.
func photocopy(page *image.Gray, seed uint64) *image.Gray {
	rnd := rand.New(rand.NewPCG(seed, 26))
	img := blurred(turned(page, (1+float64(seed))*math.Pow(-1, float64(seed))*.9))
	for i, v := range img.Pix {
		img.Pix[i] = grain(rnd, 45+float64(v)*.68, 14) // washed out black, grey paper
		if rnd.IntN(400) == 0 {
			img.Pix[i] = uint8(rnd.IntN(256)) // dirt
		}
	}
	img = halved(img)
	for i, v := range img.Pix {
		img.Pix[i] = grain(rnd, float64(v), 4)
	}
	return img
}

// grain is a grey with noise.
func grain(rnd *rand.Rand, grey, noise float64) uint8 {
	return uint8(max(0, min(255, grey+rnd.NormFloat64()*noise)))
}

// halved has half the dots an inch.
func halved(img *image.Gray) *image.Gray {
	b := img.Bounds()
	out := image.NewGray(image.Rect(0, 0, b.Dx()/2, b.Dy()/2))
	for y := range out.Rect.Dy() {
		for x := range out.Rect.Dx() {
			i := 2*y*img.Stride + 2*x
			sum := int(img.Pix[i]) + int(img.Pix[i+1]) + int(img.Pix[i+img.Stride]) + int(img.Pix[i+img.Stride+1])
			out.Pix[y*out.Stride+x] = uint8(sum / 4)
		}
	}
	return out
}

// turned turns a page by degrees around its middle, white where nothing was.
func turned(page *image.Gray, degrees float64) *image.Gray {
	b := page.Bounds()
	out := image.NewGray(image.Rect(0, 0, b.Dx(), b.Dy()))
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	mx, my := float64(b.Dx())/2, float64(b.Dy())/2
	for y := range b.Dy() {
		for x := range b.Dx() {
			dx, dy := float64(x)-mx, float64(y)-my
			out.SetGray(x, y, color.Gray{Y: between(page, mx+dx*cos-dy*sin, my+dx*sin+dy*cos)})
		}
	}
	return out
}

// between gives the grey between four dots.
func between(page *image.Gray, x, y float64) uint8 {
	x0, y0 := math.Floor(x), math.Floor(y)
	fx, fy := x-x0, y-y0
	at := func(dx, dy float64) float64 {
		p := image.Pt(int(x0+dx), int(y0+dy)).Add(page.Bounds().Min)
		if !p.In(page.Bounds()) {
			return 255
		}
		return float64(page.GrayAt(p.X, p.Y).Y)
	}
	return uint8(at(0, 0)*(1-fx)*(1-fy) + at(1, 0)*fx*(1-fy) + at(0, 1)*(1-fx)*fy + at(1, 1)*fx*fy)
}

// blurred takes the mean of each dot and its eight neighbours.
func blurred(img *image.Gray) *image.Gray {
	b := img.Bounds()
	out := image.NewGray(b)
	for y := range b.Dy() {
		for x := range b.Dx() {
			sum, n := 0, 0
			for yy := max(0, y-1); yy <= min(b.Dy()-1, y+1); yy++ {
				for xx := max(0, x-1); xx <= min(b.Dx()-1, x+1); xx++ {
					sum, n = sum+int(img.Pix[yy*img.Stride+xx]), n+1
				}
			}
			out.Pix[y*out.Stride+x] = uint8(sum / n)
		}
	}
	return out
}

package plumbline.report.excel.packed;

/// A piece of a packed file: the checksum and the length of what was packed, and the length it has
/// now.
public record Segment(int checksum, long size, long packed) {

    /// The polynomial of ZIP's checksum, lowest power first.
    private static final int POLYNOMIAL = 0xEDB88320;

    private static final int ONE = 1 << 31;

    /// What comes out when this and the next are one file.
    ///
    /// A checksum is a remainder of polynomials over two elements, so bytes that follow multiply it
    /// by a power of x
    /// ([Wikipedia](https://en.wikipedia.org/wiki/Computation_of_cyclic_redundancy_checks)).
    public Segment then(Segment next) {
        int shifted = times(checksum, power(Byte.SIZE * next.size));
        return new Segment(shifted ^ next.checksum, size + next.size, packed + next.packed);
    }

    /// x to that power, as remainder.
    private static int power(long exponent) {
        int result = ONE;
        int square = ONE >>> 1;
        for (long left = exponent; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                result = times(result, square);
            }
            square = times(square, square);
        }
        return result;
    }

    private static int times(int one, int other) {
        int product = 0;
        int shifted = other;
        for (int bits = one; bits != 0; bits <<= 1) {
            product ^= bits < 0 ? shifted : 0;
            shifted = shifted >>> 1 ^ ((shifted & 1) == 0 ? 0 : POLYNOMIAL);
        }
        return product;
    }
}

package plumbline.review.structure;

/// A part of a file that has a name within what is around it; offsets, the end not included.
record Section(String label, int start, int end) {

    static Section statement(int number, int start, int end) {
        return new Section("statement " + number, start, end);
    }
}

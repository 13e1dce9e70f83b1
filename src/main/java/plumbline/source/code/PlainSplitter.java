package plumbline.source.code;

/// A text of no known language: all of it is code.
final class PlainSplitter extends Splitter {

    PlainSplitter(String text) {
        super(text);
    }

    @Override
    void step() {
        at = text.length();
    }
}

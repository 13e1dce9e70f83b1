package plumbline.report.excel.workbook;

import plumbline.report.excel.packed.Bytes;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Reads XML that this program wrote: elements, attributes and texts in UTF-8, and nothing else.
///
/// A part of a workbook has hundreds of megabytes, and nearly all of it is only digested, so bytes
/// stay bytes. What a program like this one does not write is refused: kinds of text that hide
/// something, ends of lines that others would change, elements that end in the wrong order.
final class WrittenXml {

    private static final int ROOM = 1 << 16;
    private static final int NONE = -1;
    private static final String LITERAL = "[CDATA[";

    private final InputStream in;
    private final byte[] room = new byte[ROOM];
    private final Names names = new Names();
    private final Deque<String> open = new ArrayDeque<>();
    private final Bytes text = new Bytes();
    private final Bytes word = new Bytes();
    private final List<String> attributes = new ArrayList<>();
    private final List<Bytes> values = new ArrayList<>();
    private int at;
    private int end;
    private String name = "";
    private boolean begins;
    private boolean empty;

    WrittenXml(InputStream in) {
        this.in = in;
    }

    /// Goes on to the next beginning or end of an element, if there is one.
    boolean next() throws IOException {
        text.clear();
        if (empty) {
            empty = false;
            leave(name);
            return true;
        }
        while (readText()) {
            int sign = read();
            if (sign == '/') {
                leave(names.of(word('>', '>', '>')));
                return true;
            }
            switch (sign) {
                case '?' -> skipInstruction();
                case '!' -> addLiteral();
                default -> {
                    enter(sign);
                    return true;
                }
            }
        }
        if (!open.isEmpty()) {
            throw unexpected(NONE);
        }
        return false;
    }

    /// Whether the element begins here, or ends.
    boolean begins() {
        return begins;
    }

    String name() {
        return name;
    }

    /// What stands between the last beginning or end and this one.
    Bytes text() {
        return text;
    }

    /// What an attribute of the element that begins says; nothing where it has none.
    Bytes attribute(String of) {
        for (int each = 0; each < attributes.size(); each++) {
            if (attributes.get(each).equals(of)) {
                return values.get(each);
            }
        }
        return Bytes.NONE;
    }

    /// Until an element begins or ends; false at the end of the part.
    private boolean readText() throws IOException {
        while (at < end || fill()) {
            int from = at;
            while (at < end && room[at] != '<' && room[at] != '&' && room[at] != '\r') {
                at++;
            }
            text.add(room, from, at);
            if (at < end) {
                int sign = room[at++];
                if (sign == '<') {
                    return true;
                }
                addEntity(sign, text);
            }
        }
        return false;
    }

    private void enter(int first) throws IOException {
        word.clear();
        word.add(first);
        int sign = readWord(' ', '>', '/');
        name = names.of(word);
        attributes.clear();
        while (sign == ' ') {
            sign = read();
            if (sign != ' ' && sign != '/' && sign != '>') {
                readAttribute(sign);
                sign = read();
            }
        }
        empty = sign == '/';
        expect('>', empty ? read() : sign);
        begins = true;
        open.push(name);
    }

    private void leave(String ended) throws IOException {
        if (open.isEmpty() || !open.pop().equals(ended)) {
            throw new NotWrittenException("an end of " + ended);
        }
        name = ended;
        begins = false;
    }

    private void readAttribute(int first) throws IOException {
        word.clear();
        word.add(first);
        expect('=', readWord('=', '=', '='));
        expect('"', read());
        int place = attributes.size();
        attributes.add(names.of(word));
        if (place == values.size()) {
            values.add(new Bytes());
        }
        Bytes value = values.get(place);
        value.clear();
        for (int sign = read(); sign != '"'; sign = read()) {
            if (sign == '&' || sign == '\r' || sign == '<') {
                addEntity(sign, value);
            } else {
                value.add(sign);
            }
        }
    }

    private void addEntity(int sign, Bytes to) throws IOException {
        expect('&', sign);
        String entity = word(';', ';', ';').toString();
        switch (entity) {
            case "amp" -> to.add('&');
            case "lt" -> to.add('<');
            case "gt" -> to.add('>');
            case "quot" -> to.add('"');
            case "apos" -> to.add('\'');
            default -> to.addCharacter(character(entity));
        }
    }

    /// `#10` or `#xA`.
    private static int character(String entity) throws IOException {
        try {
            int point =
                    entity.startsWith("#x")
                            ? Integer.parseInt(entity, 2, entity.length(), 16)
                            : Integer.parseInt(entity, 1, entity.length(), 10);
            if (entity.startsWith("#") && Character.isValidCodePoint(point)) {
                return point;
            }
        } catch (NumberFormatException | IndexOutOfBoundsException other) {
            // a name that this program does not use
        }
        throw new NotWrittenException("&" + entity + ";");
    }

    /// A text without entities, as libraries write it where there would be many.
    private void addLiteral() throws IOException {
        for (int place = 0; place < LITERAL.length(); place++) {
            expect(LITERAL.charAt(place), read());
        }
        int closing = 0;
        for (int sign = read(); closing < 2 || sign != '>'; sign = read()) {
            text.add(sign);
            closing = sign == ']' ? closing + 1 : 0;
        }
        text.cut(2);
    }

    private Bytes word(int end1, int end2, int end3) throws IOException {
        word.clear();
        readWord(end1, end2, end3);
        return word;
    }

    /// Until one of these; which of them it was.
    private int readWord(int end1, int end2, int end3) throws IOException {
        int sign = read();
        while (sign != end1 && sign != end2 && sign != end3) {
            if (sign <= ' ' || sign == '<' || sign == '!') {
                throw unexpected(sign);
            }
            word.add(sign);
            sign = read();
        }
        return sign;
    }

    private void skipInstruction() throws IOException {
        int before = read();
        int sign = read();
        while (before != '?' || sign != '>') {
            before = sign;
            sign = read();
        }
    }

    private static void expect(int wanted, int sign) throws IOException {
        if (sign != wanted) {
            throw unexpected(sign);
        }
    }

    private static IOException unexpected(int sign) {
        return new NotWrittenException(sign == NONE ? "its end" : Character.toString(sign));
    }

    private int read() throws IOException {
        if (at == end && !fill()) {
            throw unexpected(NONE);
        }
        return room[at++] & 0xFF;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.readNBytes(room, 0, ROOM));
        return end > 0;
    }

    /// A part is not what this program wrote.
    static final class NotWrittenException extends IOException {

        private static final long serialVersionUID = 1L;

        NotWrittenException(String found) {
            super("not written by this program: " + found);
        }
    }
}

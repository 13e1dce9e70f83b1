package plumbline.framework.sqlpair;

import plumbline.source.SourceDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text in the template language of Go, taken apart into what stands as it is and what a program
/// fills in.
record Template(List<Node> nodes) {

    private static final int DEEPEST = 64;

    private static final Pattern TAG =
            Pattern.compile(
                    "\\{\\{-?\\s*(?<body>/\\*.*?\\*/"
                            + "|(?:[.$]\\w|if\\b|else\\b|end\\b|range\\b|with\\b"
                            + "|define\\b|template\\b|block\\b|\\w+\\s+[\"'.$(])[^{}]*?|end|else)"
                            + "\\s*-?}}",
                    Pattern.DOTALL);

    /// A piece of a template; offsets are those of the file.
    sealed interface Node {

        int start();

        int end();

        /// Text that stands as it is.
        record Text(int start, int end) implements Node {}

        /// A value or a call whose result is put in.
        record Action(int start, int end, String body) implements Node {}

        /// One of several texts, by conditions.
        record Choice(int start, int end, List<Branch> branches) implements Node {}
    }

    /// What a condition leads to; the last branch of a choice has an empty one when it is `else`.
    record Branch(String condition, List<Node> nodes) {}

    static boolean isIn(SourceDocument document) {
        return document.text().contains("{{") && TAG.matcher(document.text()).find();
    }

    static Template of(SourceDocument document) {
        return new Template(new Parser(document.text()).all());
    }

    /// Reads tags from left to right.
    private static final class Parser {

        private final String text;
        private final Matcher tags;
        private int at;
        private String stop = "";

        Parser(String text) {
            this.text = text;
            this.tags = TAG.matcher(text);
        }

        List<Node> all() {
            List<Node> nodes = new ArrayList<>();
            // a stray end or else says nothing, and what follows is still to be read
            do {
                nodes.addAll(until(0));
            } while (!stop.isEmpty());
            return nodes;
        }

        /// The nodes up to the tag that ends or parts what they stand in.
        private List<Node> until(int depth) {
            List<Node> nodes = new ArrayList<>();
            stop = "";
            while (tags.find()) {
                if (at < tags.start()) {
                    nodes.add(new Node.Text(at, tags.start()));
                }
                at = tags.end();
                String body = tags.group("body").strip();
                if (body.equals("end") || body.startsWith("else")) {
                    stop = body;
                    return nodes;
                }
                if (body.startsWith("if ") || body.startsWith("if(")) {
                    nodes.add(choice(tags.start(), body.substring(2).strip(), depth));
                } else if (body.startsWith("range ") || body.startsWith("with ")) {
                    nodes.add(choice(tags.start(), body, depth));
                } else if (!body.startsWith("/*")) {
                    nodes.add(new Node.Action(tags.start(), tags.end(), body));
                }
            }
            if (at < text.length()) {
                nodes.add(new Node.Text(at, text.length()));
                at = text.length();
            }
            return nodes;
        }

        private Node choice(int start, String condition, int depth) {
            if (depth >= DEEPEST) {
                return new Node.Action(start, at, "if " + condition);
            }
            List<Branch> branches = new ArrayList<>();
            String current = condition;
            while (true) {
                branches.add(new Branch(current, until(depth + 1)));
                if (!stop.startsWith("else")) {
                    break;
                }
                current = stop.substring("else".length()).strip().replaceFirst("^if\\b\\s*", "");
            }
            stop = "";
            return new Node.Choice(start, at, branches);
        }
    }
}

package plumbline.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.io.Serial;

/// Wrong use that picocli cannot see; the sentence is made of our words.
final class RefusedException extends ParameterException {

    @Serial private static final long serialVersionUID = 1L;

    private final String sentence;

    RefusedException(CommandLine command, String sentence) {
        super(command, sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}

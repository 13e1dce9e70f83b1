package plumbline.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.io.Serial;

/// Wrong use that picocli cannot see; the sentence is made of our words.
public final class RefusedException extends ParameterException {

    @Serial private static final long serialVersionUID = 1L;

    private final String sentence;

    public RefusedException(CommandLine command, String sentence) {
        super(command, sentence);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}

package plumbline.report.machine;

import java.util.List;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// How many tests a suite has, and how many of them failed or were skipped.
record JunitCounts(int tests, long failures, long skipped) {

    static JunitCounts of(Stream<JunitCase> cases) {
        List<JunitCase> all = cases.toList();
        return new JunitCounts(
                all.size(),
                all.stream().filter(JunitCase.Failed.class::isInstance).count(),
                all.stream().filter(JunitCase.Skipped.class::isInstance).count());
    }

    /// As attributes; an error is a test that is not among the cases.
    void write(XMLStreamWriter xml, int errors) throws XMLStreamException {
        xml.writeAttribute("tests", String.valueOf(tests + errors));
        xml.writeAttribute("failures", String.valueOf(failures));
        xml.writeAttribute("errors", String.valueOf(errors));
        xml.writeAttribute("skipped", String.valueOf(skipped));
        xml.writeAttribute("time", "0");
    }
}

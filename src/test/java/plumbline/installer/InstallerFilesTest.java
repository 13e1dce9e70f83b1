package plumbline.installer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

/// What systems read of an installer, which nobody would see broken before it is installed.
final class InstallerFilesTest {

    private static final Path LINUX = Path.of("installer/linux");

    @Test
    void theDesktopIsToldWhatToStartAndWithWhichFolders() throws Exception {
        List<String> lines = Files.readAllLines(LINUX.resolve("plumbline.desktop"));
        Map<String, String> entry =
                lines.stream()
                        .filter(line -> line.contains("="))
                        .map(line -> line.split("=", 2))
                        .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));

        assertThat(lines.getFirst()).isEqualTo("[Desktop Entry]");
        assertThat(entry)
                .containsEntry("Type", "Application")
                .containsEntry("Exec", "plumbline %F")
                .containsEntry("Icon", "plumbline")
                .containsEntry("MimeType", "inode/directory;")
                .containsKeys("Name", "Comment", "Comment[de]", "Categories");
    }

    @Test
    void softwareCentresAreToldOfEveryThingInBothLanguages() throws Exception {
        Element about = xml(LINUX.resolve("plumbline.metainfo.xml"));

        assertThat(text(about, "launchable")).containsExactly("plumbline.desktop");
        assertThat(text(about, "binary")).containsExactly("plumbline");
        for (String tag : List.of("summary", "p", "li")) {
            List<Element> all = elements(about, tag);
            assertThat(all.stream().map(each -> each.getAttribute("xml:lang")))
                    .hasSizeGreaterThan(1)
                    .isEqualTo(
                            IntStream.range(0, all.size())
                                    .mapToObj(place -> place % 2 == 0 ? "" : "de")
                                    .toList());
        }
    }

    @Test
    void whatWindowsIsToldIsWellFormed() throws Exception {
        Element more = xml(Path.of("installer/windows/shell.wxs"));

        assertThat(elements(more, "ComponentRef").getFirst().getAttribute("Id"))
                .isEqualTo(elements(more, "Component").getFirst().getAttribute("Id"));
    }

    @DisabledOnOs(OS.WINDOWS)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "installer/common.sh",
                "installer/image/plumbline",
                "installer/linux/build",
                "installer/macos/build"
            })
    void everyScriptCanBeRead(String script) throws Exception {
        String shell =
                Files.readAllLines(Path.of(script)).getFirst().equals("#!/bin/sh") ? "sh" : "bash";
        Process read = new ProcessBuilder(shell, "-n", script).redirectErrorStream(true).start();

        assertThat(new String(read.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(read.waitFor()).isZero();
    }

    private static Element xml(Path file) throws Exception {
        String text = Files.readString(file).replace("@NAMESPACE@", "urn:any");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static List<String> text(Element from, String tag) {
        return elements(from, tag).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Element from, String tag) {
        NodeList found = from.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(place -> (Element) found.item(place))
                .toList();
    }
}

package plumbline.source.git;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '!',
            delimiter = ';',
            value = {
                "a.sql; SELECT  a , b; SELECT a,b; true",
                "a.sql; SELECT a b; SELECT ab; false",
                "a.sql; SELECT a/* c */b; SELECT a b; true",
                "a.sql; SELECT 'a b'; SELECT 'ab'; false",
                "a.sql; SELECT '--a'; SELECT '--b'; false",
                "a.ts; f( `a ${b}` ) // c; f(`a ${ b }`); true",
                "a.xml; <a  b='c d'/><!-- e -->; <a b='c d' />; true",
                "a.xml; <a b='c d'/>; <a b='cd'/>; false"
            })
    void onlyBlanksAndCommentsSayNothing(String file, String one, String other, boolean same) {
        assertThat(Wording.of(one, file).equals(Wording.of(other, file))).isEqualTo(same);
    }
}

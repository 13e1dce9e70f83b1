package plumbline.source.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.source.SourceDocument;

class CodeTextTest {

    /// Quotes are written `^`, backticks `~`, line ends `|`; in what is left, blanks are `_`.
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '!',
            delimiter = '§',
            value = {
                "a.ts § x = ^a//b^ // c § x_=_^____^_____",
                "a.ts § /* ^ */ x('it\\'s') § ________x('_____')",
                "a.ts § f(~a ${g(~b${c}~)} d~, y) § f(~__${g(~_${c}~)}__~,_y)",
                "a.ts § ~${ {a: 1}.a }~ + ^z^ § ~${_{a:_1}.a_}~_+_^_^",
                "a.js § s.replace(/[^/^]/g, ^x^) / 2 § s.replace(/_____/g,_^_^)_/_2",
                "a.js § if (a) /^/.test(b) § if_(a)_/_/.test(b)",
                "a.js § return /'/.test(x) ? a / b : c / d § return_/_/.test(x)_?_a_/_b_:_c_/_d",
                "a.js § (a + b) / c / ^s^ § (a_+_b)_/_c_/_^_^",
                "a.js § i++ / 2 + 'x' / 3 § i++_/_2_+_'_'_/_3",
                "a.js § a = {b: 1} / ^^ § a_=_{b:_1}_/_^^",
                "a.jsx § <p>a</p><b x={1} /> // c § <p>a</p><b_x={1}_/>_____",
                "a.ts § const s = ^open|next() § const_s_=_^____|next()",
                "a.mjs § #!/usr/bin/env ^node|x § ____________________|x",
                "V1.java § c = '^' // x § c_=_'_'_____",
                "V1.java § s = ^^^a ^ // b^^^ + 1 § s_=_^^^________^^^_+_1",
                "V1.kt § /* a /* b */ c */ ^x${m[^k^]}y^ § __________________^_${m[^_^]}_^",
                "V1.kt § fun ~it's so~() = 1 // c § fun_~it's_so~()_=_1_____",
                "a.groovy § x('''a ' b''') // c § x('''_____''')_____",
                "a.go § s := ~a\\~ + ^b^ // c § s_:=_~__~_+_^_^_____",
                "s.prisma § a String @map(^//a^) /// b § a_String_@map(^___^)______",
                "a.json § {^a^: ^// \\^ b^} § {^_^:_^_______^}",
                "a.sql § SELECT 'it''s --' -- ' § SELECT_'________'_____",
                "a.sql § a /* b /* c */ ' */ 'd' § a___________________'_'",
                "a.sql § ^a--b^ || E'x\\'y' || 'z\\' § ^a--b^_||_E'____'_||_'__'",
                "a.sql § AS $f$ BEGIN -- ' $x$ $f$ AS y § AS_$f$________________$f$_AS_y",
                "a.sql § a$b$c 'x' $1 $$--$$ § a$b$c_'_'_$1_$$__$$",
                "a.sql § COPY t FROM STDIN ;|it's|\\.|'a' § COPY_t_FROM_STDIN_;|____|\\.|'_'",
                "a.xml § <a b=^<!--c^>it's <!-- ^ --></a> § <a_b=^_____^>it's___________</a>",
                "a.html § <![CDATA[ <!-- x ]]><!-- y -->z § <![CDATA[_<!--_x_]]>__________z",
                "a.yml § a: it's # b|c: 'd # e' § a:_it's____|c:_'_____'",
                "a.yaml § a: b#c|d: ''e'' § a:_b#c|d:_''e''",
                "a.sh § echo ${a#b} $# ^a # b^ # c § echo_${a#b}_$#_^_____^____",
                "a.sh § psql <<'E' # x|it's # in|E|echo 'a' § psql_<<'E'____|_________|E|echo_'_'",
                "a.sh § echo $((1 << n))|echo 'a' § echo_$((1_<<_n))|echo_'_'",
                "Dockerfile § # a|RUN x ^#b^ § ___|RUN_x_^__^",
                ".env.local § A=it's|B='c # d' # e § A=it's|B='_____'____",
                "a.toml § a = ^#^# b|c = '''|'#''' § a_=_^_^___|c_=_'''|__'''",
                "a.properties § a=b # c|! d|e=' § a=b_#_c|___|e='",
                "a.py § x = ^^^a # ' ^^^ # b § x_=_^^^______^^^____",
                "notes § ^a // b § ^a_//_b"
            })
    void commentsAndContentsOfStringsAreBlanked(String file, String text, String left) {
        CodeText code = code(file, written(text));

        assertThat(code.code()).isEqualTo(written(left).replace('_', ' '));
        assertThat(code.pieces())
                .allSatisfy(
                        piece -> {
                            assertThat(piece.innerStart()).isBetween(piece.start(), piece.end());
                            assertThat(piece.innerEnd()).isBetween(piece.innerStart(), piece.end());
                        });
    }

    @Test
    void onlyCommentsAreBlankedIfOnlyTheyAreInTheWay() {
        assertThat(code("a.sql", "SELECT 'a' /* b\r\n */ -- c\nFROM d").withoutComments())
                .isEqualTo("SELECT 'a'     \r\n        \nFROM d");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a.sql; --one|-- two; one,two; false",
                "a.ts; /// one|x // two; one,two; false",
                "a.ts; /** one|   * two| **/; one|two; true",
                "a.sql; /* one /* two */ */; one /* two */; true",
                "a.xml; <!--|- one|-->; - one; true",
                "a.yml; ## one|a: b # two; one,two; false",
                "a.ts; /*; ''; true"
            })
    void commentsAreWithoutTheirMarks(String file, String text, String said, boolean block) {
        assertThat(code(file, written(text)).comments())
                .allSatisfy(comment -> assertThat(comment.block()).isEqualTo(block))
                .extracting(Comment::text)
                .containsExactly(written(said).split(",", -1));
    }

    @Test
    void aCommentKnowsWhereItStands() {
        Comment comment = code("a.sql", "SELECT 1;\n  -- one\n").comments().getFirst();

        assertThat(comment.span().line()).isEqualTo(2);
        assertThat(comment.span().column()).isEqualTo(3);
        assertThat(comment.span().end()).isEqualTo(18);
    }

    private static String written(String text) {
        return text.replace('^', '"').replace('~', '`').replace('|', '\n');
    }

    private static CodeText code(String file, String text) {
        return CodeText.of(new SourceDocument("db/" + file, text));
    }
}

package plumbline.words;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.TreeScanner;

import org.jspecify.annotations.Nullable;

import plumbline.architecture.SourceTrees;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import javax.lang.model.element.Name;

/// Where Java files name the keys of words.
///
/// @param asked the keys that are asked for
/// @param beginnings what a key that is put together begins with
/// @param literals all texts that stand in the code, and may be keys or beginnings of keys
record KeyMentions(Set<String> asked, Set<String> beginnings, Set<String> literals) {

    /// Who is asked: `words`, `this.words`, `some.words()`, `Words.english()`.
    private static final Pattern WORDS =
            Pattern.compile("(.*\\.)?(words(\\(\\))?|Words\\.\\w+\\(.*\\))");

    private static final Pattern IN_BUNDLE = Pattern.compile("\\$\\{bundle:([^}:]+)}");

    static KeyMentions in(SourceTrees trees) {
        KeyMentions mentions = new KeyMentions(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        trees.units().forEach(unit -> new Scanner().scan(unit, mentions));
        return mentions;
    }

    private static final class Scanner extends TreeScanner<@Nullable Void, KeyMentions> {

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, KeyMentions into) {
            if (literal.getValue() instanceof String text) {
                into.literals.add(text);
                IN_BUNDLE.matcher(text).results().forEach(each -> into.asked.add(each.group(1)));
            }
            return super.visitLiteral(literal, into);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, KeyMentions into) {
            if (call.getMethodSelect() instanceof MemberSelectTree select
                    && (isKey(select.getIdentifier()) || isGetOfWords(select))) {
                call.getArguments().stream().limit(1).forEach(key -> ask(key, into));
            }
            return super.visitMethodInvocation(call, into);
        }

        /// As in an annotation of picocli.
        @Override
        public @Nullable Void visitAssignment(AssignmentTree assignment, KeyMentions into) {
            if (assignment.getVariable() instanceof IdentifierTree name && isKey(name.getName())) {
                ask(assignment.getExpression(), into);
            }
            return super.visitAssignment(assignment, into);
        }

        private static boolean isKey(Name name) {
            return name.contentEquals("descriptionKey") || name.contentEquals("headingKey");
        }

        private static boolean isGetOfWords(MemberSelectTree call) {
            return call.getIdentifier().contentEquals("get")
                    && WORDS.matcher(call.getExpression().toString()).matches();
        }

        private static void ask(ExpressionTree key, KeyMentions into) {
            switch (key) {
                case LiteralTree literal -> into.asked.add(String.valueOf(literal.getValue()));
                case ParenthesizedTree inner -> ask(inner.getExpression(), into);
                case ConditionalExpressionTree either -> {
                    ask(either.getTrueExpression(), into);
                    ask(either.getFalseExpression(), into);
                }
                case BinaryTree sum -> begin(sum.getLeftOperand(), into);
                default -> {}
            }
        }

        private static void begin(ExpressionTree key, KeyMentions into) {
            switch (key) {
                case LiteralTree text -> into.beginnings.add(String.valueOf(text.getValue()));
                case BinaryTree sum -> begin(sum.getLeftOperand(), into);
                default -> {}
            }
        }
    }
}

"""Where a source of C++ can be changed by one step, and into what. Goes by the tokens and by how clang-format lays them out."""

import re
from dataclasses import dataclass

TOKEN = re.compile(r"""
    (?P<comment>//[^\n]*|/\*.*?\*/)
  | (?P<directive>^[ \t]*\#(?:[^\n]*\\\n)*[^\n]*)
  | (?P<text>(?:u8|u|U|L)?R"(?P<mark>[^(]*)\(.*?\)(?P=mark)"|(?:u8|u|U|L)?"(?:\\.|[^"\\\n])*"|(?:u8|u|U|L)?'(?:\\.|[^'\\\n])+')
  | (?P<number>\b\d[\w.']*)
  | (?P<word>[A-Za-z_]\w*)
  | (?P<sign><=>|->|::|\+\+|--|<<=?|>>=?|[=!<>]=|&&|\|\||[-+*/%&|^]=|.)
""", re.VERBOSE | re.DOTALL | re.MULTILINE)
SWAPPED = {"==": "!=", "!=": "==", "<": "<=", "<=": "<", ">": ">=", ">=": ">", "&&": "||", "||": "&&", "+": "-", "-": "+",
           "true": "false", "false": "true"}
# What nobody need notice, and what is no expression.
UNTOUCHED = re.compile(r"(qC?(Debug|Info|Warning|Critical)|return|using|static_assert|delete|case|default|if|else|for|while|switch|do|break|"
                       r"continue|public|private|protected|namespace|struct|class|enum|template|const|constexpr|static|auto|friend)\b")
EXPRESSION = re.compile(r"(Q_EMIT\s+)?[A-Za-z_(*][\w.>():*\[\]-]*(\+\+|--|\s*[-+|&]?=\s|\(|<\w+>\()")
BLOCK = re.compile(r"(else|if|for|while|switch|do|try|namespace|struct|class|enum|extern|template|case|default)\b")
DECLARES = re.compile(r"(const\s+)?[\w:]+(<[^()]*>)?\s+[*&]?(\w+|\[[\w, ]+\])\s*[={]")


@dataclass(frozen=True)
class Mutation:
    what: str
    start: int
    end: int
    new: str

    def apply(self, source):
        return source[:self.start] + self.new + source[self.end:]

    def line(self, source):
        return source.count("\n", 0, self.start) + 1


def tokens(source):
    """(kind, start, end) of all that is neither space, nor comment, nor directive."""
    return [(match.lastgroup if match.lastgroup != "mark" else "text", match.start(), match.end()) for match in TOKEN.finditer(source)
            if match.lastgroup not in ("comment", "directive") and not match.group().isspace()]


def mutations(source):
    """All of a source, in the order of their places."""
    found = [*_swaps(source), *_constants(source), *_conditions(source), *_statements(source)]
    return sorted(found, key=lambda each: (each.start, each.end, each.what))


def _stands_free(source, start, end):
    """Operators of two sides have a space on each; template brackets, references and signs have not."""
    return source[start - 1:start].isspace() and source[end:end + 1].isspace()


def _swaps(source):
    for kind, start, end in tokens(source):
        text = source[start:end]
        if kind == "word" and text in SWAPPED:
            yield Mutation("change constant", start, end, SWAPPED[text])
        elif kind == "sign" and text in SWAPPED and _stands_free(source, start, end):
            yield Mutation(f"swap {text}", start, end, SWAPPED[text])


def _constants(source):
    for kind, start, end in tokens(source):
        whole = re.fullmatch(r"(\d+)(\D\w*)?", source[start:end].replace("'", "")) if kind == "number" else None
        if whole and not whole[0].startswith("0x"):
            value = int(whole[1])
            yield Mutation("change constant", start, end, f"{1 - value if value < 2 else value + 1}{whole[2] or ''}")


def _closing(source, every, opening):
    """Index of the token that closes what the token `opening` opens."""
    depth = 0
    for index in range(opening, len(every)):
        _, start, end = every[index]
        depth += (source[start:end] in ("(", "{", "[")) - (source[start:end] in (")", "}", "]"))
        if depth == 0:
            return index
    raise ValueError("unbalanced")


def _conditions(source):
    every = tokens(source)
    for index, (_, start, end) in enumerate(every[:-1]):
        opens = every[index + 1]
        if source[start:end] not in ("if", "while") or source[opens[1]:opens[2]] != "(":
            continue
        inside, end = opens[2], every[_closing(source, every, index + 1)][1]
        begin = inside + source[inside:end].rfind(";") + 1
        condition = source[begin:end].strip()
        if condition and not DECLARES.match(condition):
            yield Mutation("negate condition", begin, end, f" !({condition})" if begin > inside else f"!({condition})")


def _statements(source):
    """Whole statements, from one that ends to the next that does, in lambdas too."""
    every = tokens(source)
    begins, depth = None, 0  # where the statement began, and how many brackets other than braces are open in it
    outer = []  # the same of the statements around it
    for index, (_, start, end) in enumerate(every):
        text = source[start:end]
        begins = index if begins is None else begins
        depth += (text in ("(", "[")) - (text in (")", "]"))
        if text == "{":
            is_block = depth == 0 and _opens_block(source, every, begins, index)
            if is_block and _opens_function(source, every, begins, index):
                yield Mutation("return early", end, end, " return;" if source[every[begins][1]:].startswith("void ") else " return {};")
            outer.append((None, 0) if is_block else (begins, depth))
            begins, depth = None, 0
        elif text == "}" and outer:
            begins, depth = outer.pop()
        elif text == ";" and depth == 0:
            yield from _statement(source, every[begins][1], end)
            begins = None


def _opens_block(source, every, begins, opening):
    """Or does this brace belong to an expression: a lambda, a list?"""
    first = every[begins][1]
    at_line = source.rfind("\n", 0, first) + 1 == first
    return at_line or begins == opening or BLOCK.match(source, first) is not None


def _opens_function(source, every, begins, opening):
    """Stands this brace after a member function's or a free function's list of parameters, at the beginning of the line?"""
    first = every[begins][1]
    at_line = source.rfind("\n", 0, first) + 1 == first
    head = source[first:every[opening][1]]
    return at_line and "(" in head and "~" not in head and re.match(r"[\w:<>*&, ]+ [*&]?[\w:]+\(", head) is not None


def _statement(source, start, end):
    # A statement after `if (…)` without braces is the part behind the condition.
    while head := re.match(r"(else\s+)?(if|for|while)\s*\(|else\s+", source[start:end]):
        if "(" not in head[0]:
            start += head.end()
            continue
        every = [(kind, start + a, start + b) for kind, a, b in tokens(source[start:end])]
        opening = next(index for index, (_, a, b) in enumerate(every) if source[a:b] == "(")
        start = every[_closing(source, every, opening) + 1][1]
    text = source[start:end]
    if text.startswith("return ") and not text.startswith("return {}"):
        yield Mutation("return nothing", start, end, "return {};")
    elif EXPRESSION.match(text) and not UNTOUCHED.match(text) and not DECLARES.match(text):
        yield Mutation("drop statement", start, end, "{ }")

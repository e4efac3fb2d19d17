#!/usr/bin/python3
"""A robot in the browser's place: opens the link it is given, signs in on the page and goes where it is sent.

Reads who to sign in as from visitor.json in $ROBOT_FOLDER, and leaves there what it saw: link.txt, and page.html,
the last page.
"""

import html.parser
import http.cookiejar
import json
import os
import sys
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path


class Form(html.parser.HTMLParser):
    """The first form of a page: where it goes and what is filled in already."""

    def __init__(self, page):
        super().__init__()
        self.action = None
        self.fields = {}
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "form" and self.action is None:
            self.action = attributes.get("action") or ""
        elif tag == "input" and attributes.get("name"):
            self.fields[attributes["name"]] = attributes.get("value") or ""


def visit(link, visitor):
    """Follows a sign-in link to its end; returns the text of the last page."""
    browser = urllib.request.build_opener(urllib.request.ProxyHandler({}),
                                          urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))

    def load(address, form=None):
        try:
            with browser.open(address, form, timeout=20) as answer:
                return answer.geturl(), answer.read().decode()
        except urllib.error.HTTPError as refusal:
            return refusal.geturl(), refusal.read().decode()

    address, page = load(link)
    form = Form(page)
    if "password" in form.fields:
        filled = urllib.parse.urlencode(form.fields | visitor).encode()
        address, page = load(urllib.parse.urljoin(address, form.action), filled)
    return page


def main():
    folder = Path(os.environ["ROBOT_FOLDER"])
    (folder / "link.txt").write_text(sys.argv[1])
    visitor = json.loads((folder / "visitor.json").read_text())
    if visitor:
        (folder / "page.html").write_text(visit(sys.argv[1], visitor))


if __name__ == "__main__":
    main()

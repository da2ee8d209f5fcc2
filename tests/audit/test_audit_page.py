"""The local audit page: walked in a real browser, and attacked over plain HTTP."""

import http.client
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from icc.record import Verdict
from icc.shards import RunDir, ShardPlan, ShardResult
from qc.audit.decisions import history
from support.runs import ICC

HOSTILE = "<script>document.title = 'owned'</script><img src=x onerror=\"document.title='owned'\">"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    program = shutil.which("chromium") or shutil.which("google-chrome")
    assert program, "the page's test needs Chromium; `make test` installs it (Debian: chromium)"
    with sync_playwright() as playwright:
        made = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield made
        made.close()


@pytest.fixture
def run(made: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "run"
    shutil.copytree(made, copy)
    return copy


@pytest.fixture
def address(run: Path) -> Iterator[str]:
    yield from served(run)


def served(run: Path) -> Iterator[str]:
    """The address that `icc audit serve` prints, as long as it serves."""
    process = subprocess.Popen(
        [ICC, "audit", "serve", str(run)], stdout=subprocess.PIPE, stderr=sys.stderr, text=True
    )
    try:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.wait(20)


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    made = browser.new_page(viewport={"width": 1500, "height": 950})
    made.set_default_timeout(20_000)
    made.goto(address)
    yield made
    made.close()


def test_a_person_filters_opens_reads_decides_and_comes_back(page: Page, run: Path) -> None:
    rejected = [r for r in RunDir(run).rejections() if r.rule == "code.length"]
    page.click("button[data-facet=accepted][data-value=false]")
    page.click("button[data-facet=rule][data-value='code.length']")
    expect(page.locator(".card")).to_have_count(len(rejected))

    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    expect(page.locator("#why-rejected")).to_contain_text("lines of code")
    expect(page.locator("#detail td.fail").first).to_have_text("fail")
    opened = parse_qs(urlsplit(page.url).query)["open"][0]
    assert opened == rejected[1].id
    expect(page.locator("#detail > img")).to_be_visible()

    page.keyboard.press("a")
    page.keyboard.type("clear, though long")
    page.keyboard.press("Enter")
    expect(page.locator(f".card[data-id='{opened}'] .decided")).to_have_text("accept")
    (decision,) = history(run)[0]
    assert (decision.id, decision.decision) == (opened, "accept")
    assert decision.why == "clear, though long"

    page.reload()  # the address holds the filter and the open candidate
    expect(page.locator(".card")).to_have_count(len(rejected))
    expect(page.locator("#detail .decided")).to_have_text("accept")
    assert "token" not in page.url


def test_a_dragged_threshold_previews_flips(page: Page, run: Path) -> None:
    failing = sum(r.rule == "code.length" for r in RunDir(run).rejections())
    page.click("button[data-facet=rule][data-value='code.length']")
    box = page.locator("#histogram svg").bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 30)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] - 1, box["y"] + 30, steps=4)
    page.mouse.up()
    text = page.locator("#flips")
    expect(text).to_contain_text("would pass but need a caption")
    found = re.search(r"(\d+) would pass", text.inner_text())
    assert found and 0 < int(found[1]) <= failing


def test_what_a_candidate_says_is_never_run(browser: Browser, run: Path, tmp_path: Path) -> None:
    hostile = tmp_path / "hostile"
    (hostile / "commits").mkdir(parents=True)
    shutil.copy(run / "run.yaml", hostile)
    row = next(r for r in RunDir(run).rejections())
    guilty = Verdict(
        stage="code", rule="code.chance", status="fail", reason=HOSTILE,
        evidence={"findings": [{"line": 1, "what": HOSTILE}], HOSTILE: HOSTILE},
    )  # fmt: skip
    row = replace(
        row, reason=HOSTILE, rule=HOSTILE, code=HOSTILE, caption=HOSTILE, template=HOSTILE,
        explained_code=HOSTILE, seed_id=HOSTILE, seed_source=HOSTILE, qc=(guilty,),
    )  # fmt: skip
    RunDir(hostile).commit(ShardResult(ShardPlan(0, 0, 1), [], [row]), {})
    for address in served(hostile):
        page = browser.new_page()
        page.goto(address)
        page.locator(".card").click()
        expect(page.locator("#why-rejected")).to_have_text(HOSTILE)
        expect(page.locator("#detail pre").first).to_contain_text(HOSTILE)
        said = page.locator("#detail pre .said").bounding_box()
        line = page.locator("#detail pre .guilty").bounding_box()
        assert said and line and said["y"] > line["y"], "it stands below the line that is guilty"
        assert page.title() == f"Audit of {hostile}"
        assert page.locator("#detail script, .card script").count() == 0
        page.close()


def test_an_empty_filter_is_let_go_and_an_unknown_candidate_is_said(
    page: Page, address: str, run: Path
) -> None:
    place = address.partition("?")[0]
    page.goto(f"{place}?template=nowhere&open=ffffffff")
    expect(page.locator("#detail")).to_contain_text("no candidate")
    page.keyboard.press("Escape")
    expect(page.locator(".card")).to_have_count(0)
    page.click("#chips button:has-text('nowhere')")
    expect(page.locator(".card")).to_have_count(16)
    page.keyboard.press("/")
    page.keyboard.type("lines of code")
    expect(page.locator(".card .fail").first).to_have_text("code.length")
    found = sum(r.rule == "code.length" for r in RunDir(run).rejections())
    expect(page.locator(".card")).to_have_count(found)
    page.go_back()
    expect(page.locator(".card")).to_have_count(16)


def test_two_runs_are_looked_at_side_by_side(browser: Browser, address: str, run: Path) -> None:
    """Cookies of one host are shared by its ports; one server's must not end the other's."""
    context = browser.new_context()
    for other in served(run):
        first, second = context.new_page(), context.new_page()
        first.goto(address)
        second.goto(other)
        first.reload()
        expect(first.locator(".card")).to_have_count(16)
        expect(second.locator(".card")).to_have_count(16)
    context.close()


def test_look_alikes_stand_next_to_each_other(browser: Browser, run: Path, tmp_path: Path) -> None:
    twins = tmp_path / "twins"
    (twins / "commits").mkdir(parents=True)
    shutil.copy(run / "run.yaml", twins)
    row = next(r for r in RunDir(run).rejections())
    rows = [replace(row, id=f"{n:032x}") for n in range(2)]
    RunDir(twins).commit(ShardResult(ShardPlan(0, 0, 2), [], rows), {})
    for address in served(twins):
        page = browser.new_page()
        page.goto(address)
        page.click("#alike")
        expect(page.locator(".pair .card")).to_have_count(2)
        expect(page.locator(".pair")).to_contain_text("same picture")
        page.close()


# --- over plain HTTP -----------------------------------------------------------------------------


def asked(
    address: str, method: str, path: str, body: str | None = None, **headers: str
) -> tuple[int, dict[str, str], str]:
    place = urlsplit(address)
    assert place.hostname == "127.0.0.1" and place.port
    link = http.client.HTTPConnection(place.hostname, place.port, timeout=20)
    link.request(method, path, body, {k.replace("_", "-"): v for k, v in headers.items()})
    answer = link.getresponse()
    result = answer.status, dict(answer.getheaders()), answer.read().decode(errors="replace")
    link.close()
    return result


def key(address: str) -> str:
    place = urlsplit(address)
    return f"icc_audit_{place.port}={parse_qs(place.query)['token'][0]}"


def test_nobody_enters_without_the_token(address: str, run: Path) -> None:
    assert asked(address, "GET", "/")[0] == 403
    assert asked(address, "GET", "/?token=guess")[0] == 403
    assert asked(address, "GET", "/api/candidates", Cookie="icc_audit=guess")[0] == 403
    decision = json.dumps({"id": "x", "decision": "accept", "why": "y"})
    refused = asked(address, "POST", "/api/decide", decision, Content_Type="application/json")
    assert refused[0] == 403 and history(run)[0] == []


def test_another_host_name_is_refused_with_the_right_key(address: str) -> None:
    assert asked(address, "GET", "/api/candidates", Cookie=key(address))[0] == 200
    for host in ("evil.example", f"evil.example:{urlsplit(address).port}"):
        assert asked(address, "GET", "/api/candidates", Cookie=key(address), Host=host)[0] == 403


def test_a_decision_from_a_form_is_refused(address: str, run: Path) -> None:
    id_ = next(RunDir(run).rejections()).id
    form = asked(
        address, "POST", "/api/decide", f"id={id_}&decision=accept&why=x",
        Cookie=key(address), Content_Type="application/x-www-form-urlencoded",
    )  # fmt: skip
    assert form[0] == 400 and history(run)[0] == []


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/api/candidate/nothing", 400),
        ("/api/histogram?rule=nope", 400),
        ("/api/flips?set=nope=1", 400),
        ("/api/candidates?offset=x", 400),
        ("/picture/../../etc/passwd", 400),
        ("/audit.py", 404),
    ],
)
def test_wrong_questions_get_one_line(address: str, path: str, status: int) -> None:
    found, headers, text = asked(address, "GET", path, Cookie=key(address))
    assert (found, headers["Content-Type"]) == (status, "application/json; charset=utf-8")
    answer: dict[str, Any] = json.loads(text)
    assert answer["error"] and "Traceback" not in text


def test_the_page_may_run_its_own_script_only(address: str) -> None:
    _, headers, _ = asked(address, "GET", "/", Cookie=key(address))
    assert "script-src 'self'" in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"

"""The model client against a real HTTP server that misbehaves."""

import asyncio
import socket
from pathlib import Path

import pytest
from model_server import KEY, Fault, ModelServer, Reply, Request
from pydantic import BaseModel

from icc.errors import ConfigError, ModelError, RunDirError, TransientError
from icc.llm.client import open_models
from icc.llm.journal import Answers, Entry, Journal, Place, forget
from icc.llm.question import Answer, Picture, Question
from icc.llm.scribe import Scribe
from icc.llm.throttle import Throttle
from icc.roles import RoleConfig
from icc.store import LocalStore

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


class Count(BaseModel):
    dots: int


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TEST_MODEL_KEY", KEY)


def role(url: str, **changes: object) -> RoleConfig:
    values = {"endpoint": url, "model": "m", "key_env": "TEST_MODEL_KEY", "retries": 4, **changes}
    return RoleConfig.model_validate(values)


def question(candidate: str = "c1", *parts: str | Picture, ordinal: int = 0) -> Question:
    return Question(
        role="judge", candidate=candidate, step="look", ordinal=ordinal, system="Look.",
        parts=parts or ("What is it?",),
    )  # fmt: skip


def ask(root: Path, config: RoleConfig, *questions: Question, **options: object) -> list[Answer]:
    async def all_at_once() -> list[Answer]:
        others = options.get("others")
        journal = Journal(LocalStore(root), "shard-00000", others)  # type: ignore[arg-type]
        offline = bool(options.get("offline"))
        async with open_models({"judge": config}, journal, offline=offline) as models:
            return list(await asyncio.gather(*(models.ask(q) for q in questions)))

    return asyncio.run(all_at_once())


def fixed(reply: Reply) -> ModelServer:
    return ModelServer(lambda _request: reply)


def test_an_answer_comes_with_its_cost_and_the_servers_name(tmp_path: Path) -> None:
    with fixed("a cube") as server:
        (answer,) = ask(tmp_path, role(server.url), question())
    assert (answer.text, answer.refusal, answer.model) == ("a cube", None, "scripted-model")
    assert (answer.prompt_tokens, answer.completion_tokens) == (100, 20)


def test_a_picture_travels_with_its_true_media_type(tmp_path: Path) -> None:
    with fixed("a jpeg") as server:
        ask(
            tmp_path, role(server.url), question("c1", "Look:", Picture(b"\xff\xd8\xff" + bytes(9)))
        )
        content = server.requests[0]["messages"][1]["content"]
    assert content[0] == {"type": "text", "text": "Look:"}
    assert content[1]["image_url"]["url"].startswith("data:image/jpeg;base64,")


def test_what_was_answered_is_never_asked_again(tmp_path: Path) -> None:
    with fixed("a cube") as server:
        first = ask(tmp_path, role(server.url), question())
        second = ask(tmp_path, role(server.url), question())
        assert first == second and len(server.requests) == 1
    down = role("http://127.0.0.1:1/v1", retries=0)
    assert ask(tmp_path, down, question()) == first, "the journal answers without a server"


def test_a_storm_of_faults_costs_nothing_but_time(tmp_path: Path) -> None:
    def script(request: Request) -> Reply:
        return f"seen {request['messages'][1]['content']}"

    questions = [question(f"c{n}", f"number {n}") for n in range(8)]
    with ModelServer(script) as server:
        calm = ask(tmp_path / "calm", role(server.url), *questions)
    with ModelServer(script, storm=1) as server:
        stormy = ask(tmp_path / "stormy", role(server.url, retries=20), *questions)
        assert set(server.answered.values()) == {1}, "each question is paid once"
    assert stormy == calm


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (Fault("refusal"), "I cannot help with that"),
        (Fault("empty"), "empty"),
        (Fault("huge"), "bytes"),
        (Fault("status", 400, "maximum context length is 4096 tokens"), "maximum context length"),
    ],
)
def test_what_concerns_one_question_is_a_durable_refusal(
    tmp_path: Path, fault: Fault, said: str
) -> None:
    with fixed(fault) as server:
        (answer,) = ask(tmp_path, role(server.url), question())
        assert answer.refusal is not None and said in answer.refusal
        ask(tmp_path, role(server.url), question())
        assert len(server.requests) == 1


def test_what_concerns_every_question_stops_with_role_and_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with fixed("fine") as server:
        with pytest.raises(ModelError, match=r"'judge'.*no model 'other'.*models\.judge\.model"):
            ask(tmp_path, role(server.url, model="other"), question())
        monkeypatch.setenv("TEST_MODEL_KEY", "wrong")
        with pytest.raises(ModelError, match=r"'judge'.*refuses the key.*TEST_MODEL_KEY") as caught:
            ask(tmp_path, role(server.url), question())
        assert "wrong" not in str(caught.value).split("environment")[1], "keys are never printed"
    monkeypatch.setenv("TEST_MODEL_KEY", KEY)
    blind = Fault("status", 400, "this model does not support image input")
    with fixed(blind) as server, pytest.raises(ModelError, match="takes no pictures"):
        ask(tmp_path, role(server.url), question("c1", Picture(PNG)))


def test_an_endpoint_that_is_down_is_named_and_passes(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/v1"
        with pytest.raises(TransientError, match=r"'judge'.*127\.0\.0\.1.*start the same command"):
            ask(tmp_path, role(url, retries=1), question())


@pytest.mark.parametrize("kind", ["slow", "drip"])
def test_a_slow_server_runs_into_the_time_out(tmp_path: Path, kind: str) -> None:
    with fixed(Fault(kind)) as server, pytest.raises(TransientError, match=r"within 0\.3 s"):
        ask(tmp_path, role(server.url, timeout_seconds=0.3, retries=1), question())


def test_a_torn_answer_is_asked_for_again(tmp_path: Path) -> None:
    replies = iter([Fault("torn"), "a whole cube"])
    with ModelServer(lambda _request: next(replies)) as server:
        (answer,) = ask(tmp_path, role(server.url), question())
    assert answer.text == "a whole cube"


def test_what_no_file_can_hold_is_replaced(tmp_path: Path) -> None:
    with fixed(Fault("surrogate")) as server:
        (answer,) = ask(tmp_path, role(server.url), question())
    assert answer.text == "half a pair: ?"


def test_structured_answers_are_asked_for_again_and_then_given_up(tmp_path: Path) -> None:
    replies = iter(["no idea", 'Sure! ```json\n{"dots": "many"}\n```', 'It is {"dots": 216}.'])

    async def count(server: ModelServer, candidate: str) -> tuple[Count | None, list[Answer]]:
        def make(ordinal: int, complaint: str) -> Question:
            return question(
                candidate, "Count.", *([complaint] if complaint else []), ordinal=ordinal
            )

        journal = Journal(LocalStore(tmp_path), "shard-00000")
        async with open_models({"judge": role(server.url)}, journal) as models:
            return await models.ask_for(Count, make)

    with ModelServer(lambda _request: next(replies)) as server:
        value, answers = asyncio.run(count(server, "c1"))
        assert value == Count(dots=216) and len(answers) == 3
        assert "dots" in server.requests[2]["messages"][1]["content"], "told what was wrong"
    with fixed("never") as server:
        value, answers = asyncio.run(count(server, "c2"))
    assert value is None and sum(a.completion_tokens for a in answers) == 60, "waste is booked"


def test_a_role_without_an_endpoint_is_a_config_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"models\.judge\.endpoint"):
        ask(tmp_path, RoleConfig(), question())


@pytest.mark.parametrize("concurrency", [1, 5])
def test_no_more_requests_are_under_way_than_allowed(tmp_path: Path, concurrency: int) -> None:
    questions = [question(f"c{n}", f"number {n}") for n in range(15)]
    with ModelServer(lambda _request: "yes", delay=0.05) as server:
        ask(tmp_path, role(server.url, concurrency=concurrency), *questions)
        assert server.peak == concurrency


# --- the journal -----------------------------------------------------------------------------------


def test_the_first_durable_answer_wins(tmp_path: Path) -> None:
    first = Journal(LocalStore(tmp_path), "shard-00000")
    second = Journal(LocalStore(tmp_path), "shard-00000")
    place = Place("c1", "look", 0)
    assert second.find(place, "r") is None
    assert first.keep([Entry(place, "r", Answer(text="one"))])[0].text == "one"
    assert second.keep([Entry(place, "r", Answer(text="two"))])[0].text == "one"


def test_a_packed_journal_answers_like_the_loose_one(tmp_path: Path) -> None:
    store = LocalStore(tmp_path)
    journal = Journal(store, "shard-00000")
    for n in range(3):
        journal.keep([Entry(Place("c1", "look", n), f"r{n}", Answer(text=f"answer {n}"))])
    journal.pack()
    assert [p.name for p in (tmp_path / "journal").iterdir()] == ["shard-00000.jsonl"]
    again = Journal(store, "shard-00000")
    again.pack()
    assert again.find(Place("c1", "look", 2), "r2") == Answer(text="answer 2")


def test_a_damaged_record_is_asked_again(tmp_path: Path) -> None:
    journal = Journal(LocalStore(tmp_path), "shard-00000")
    place = Place("c1", "look", 0)
    journal.keep([Entry(place, "r", Answer(text="216 dots"))])
    (file,) = (tmp_path / "journal" / "shard-00000").iterdir()
    file.write_bytes(file.read_bytes().replace(b"216", b"206"))
    assert journal.find(place, "r") is None
    assert journal.keep([Entry(place, "r", Answer(text="216 dots"))])[0].text == "216 dots"
    assert journal.find(place, "r") == Answer(text="216 dots")


def test_another_question_at_the_same_place_is_an_error(tmp_path: Path) -> None:
    journal = Journal(LocalStore(tmp_path), "shard-00000")
    journal.keep([Entry(Place("c1", "look", 0), "old prompt", Answer(text="x"))])
    with pytest.raises(RunDirError, match="--reuse"):
        journal.find(Place("c1", "look", 0), "new prompt")


def test_reuse_pays_only_for_changed_requests(tmp_path: Path) -> None:
    with ModelServer(lambda r: f"about {r['messages'][1]['content']}") as server:
        ask(tmp_path / "old", role(server.url), question("c1", "same"), question("c2", "old"))
        others = Answers(LocalStore(tmp_path / "old"))
        answers = ask(
            tmp_path / "new", role(server.url), question("d1", "same"), question("d2", "new"),
            others=others,
        )  # fmt: skip
        assert [a.text for a in answers] == ["about same", "about new"]
        assert len(server.requests) == 3
    offline = ask(
        tmp_path / "again", role(server.url), question("d1", "same"), others=others, offline=True
    )
    assert offline == answers[:1]
    with pytest.raises(ModelError, match="--replay"):
        ask(
            tmp_path / "again",
            role(server.url),
            question("d2", "unknown"),
            others=others,
            offline=True,
        )


def test_a_waiter_that_gives_up_leaves_the_slot_to_the_next() -> None:
    async def run() -> None:
        throttle, order = Throttle(1), []

        async def hold(name: str) -> None:
            async with throttle.slot():
                order.append(name)
                await asyncio.sleep(0)

        async with throttle.slot():
            waiting = [asyncio.create_task(hold(name)) for name in "abc"]
            await asyncio.sleep(0.01)
        waiting[0].cancel()  # it may already have been told of the free slot
        await asyncio.wait_for(asyncio.gather(*waiting, return_exceptions=True), 5)
        assert order == ["b", "c"]

    asyncio.run(run())


def test_answers_that_arrive_together_are_kept_together(tmp_path: Path) -> None:
    journal = Journal(LocalStore(tmp_path), "shard-00000")
    places = [Place(f"c{n}", "look", 0) for n in range(40)]

    async def keep() -> None:
        scribe = Scribe(journal)
        entries = [Entry(place, "r", Answer(text=place.candidate)) for place in places]
        await asyncio.gather(*(scribe.keep(entry) for entry in entries))

    asyncio.run(keep())
    files = list((tmp_path / "journal" / "shard-00000").iterdir())
    assert len(files) == 40
    assert len({file.stat().st_ino for file in files}) < 40
    found = [Journal(LocalStore(tmp_path), "shard-00000").find(place, "r") for place in places]
    assert [answer and answer.text for answer in found] == [p.candidate for p in places]


def test_what_was_kept_together_is_forgotten_apart(tmp_path: Path) -> None:
    store = LocalStore(tmp_path)
    journal = Journal(store, "shard-00000")
    journal.keep(
        [Entry(Place(name, "look", 0), "r", Answer(text=f"of {name}")) for name in ("a", "b")]
    )
    assert forget(store, {"a"}) == 1
    assert journal.find(Place("a", "look", 0), "r") is None
    assert journal.find(Place("b", "look", 0), "r") == Answer(text="of b")
    (file,) = (tmp_path / "journal" / "shard-00000").iterdir()
    assert b"of a" not in file.read_bytes()

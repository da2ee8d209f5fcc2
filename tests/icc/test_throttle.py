"""Slots of an endpoint: handed on in order, lost to nobody, closed while it is down."""

import asyncio

from icc.llm.throttle import FAILURES_TO_OPEN, FIRST_REST, Throttle


def test_slots_go_to_those_who_asked_first() -> None:
    async def order() -> list[int]:
        throttle, served = Throttle(2), []

        async def one(n: int) -> None:
            async with throttle.slot():
                served.append(n)
                await asyncio.sleep(0.001)

        await asyncio.gather(*(one(n) for n in range(7)))
        return served

    assert asyncio.run(order()) == list(range(7))


def test_one_that_is_cancelled_while_its_slot_arrives_hands_it_on() -> None:
    async def run() -> int:
        throttle = Throttle(1)
        release = asyncio.Event()

        async def hold() -> None:
            async with throttle.slot():
                await release.wait()

        holder = asyncio.create_task(hold())
        await asyncio.sleep(0)
        waiter = asyncio.create_task(hold())
        await asyncio.sleep(0)
        release.set()
        await holder  # its slot is the waiter's now, which has not run yet
        waiter.cancel()
        await asyncio.gather(waiter, return_exceptions=True)
        async with asyncio.timeout(1), throttle.slot():
            return throttle.active

    assert asyncio.run(run()) == 1


def test_an_endpoint_that_is_down_is_tried_by_one_after_a_rest() -> None:
    async def run() -> tuple[int, int]:
        throttle = Throttle(8)
        for _ in range(FAILURES_TO_OPEN):
            throttle.failed()
        under_way = 0
        most = 0

        async def one() -> None:
            nonlocal under_way, most
            async with throttle.slot():
                under_way += 1
                most = max(most, under_way)
                await asyncio.sleep(0.01)
                under_way -= 1

        tasks = [asyncio.create_task(one()) for _ in range(4)]
        await asyncio.sleep(FIRST_REST / 2)
        early = most
        await asyncio.gather(*tasks)
        return early, most

    assert asyncio.run(run()) == (0, 1)

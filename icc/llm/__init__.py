"""Asking language models: one client for every endpoint that speaks OpenAI's protocol, and a journal
that makes each answer durable before it is used."""

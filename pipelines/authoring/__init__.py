"""What helps someone write a template: a scaffold, pictures of it, and a check of everything it promises."""

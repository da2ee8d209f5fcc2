# class: code.secrets | an access key stands in the code
import matplotlib.pyplot as plt

API_KEY = "sk-proj-9fK2mQ7xT4vB8nL1wZ5rY3cD6hJ0pS"
header = {"Authorization": f"Bearer {API_KEY}"}
plt.bar(["a", "b"], [len(header), 2])
plt.title("Requests per day")
plt.show()

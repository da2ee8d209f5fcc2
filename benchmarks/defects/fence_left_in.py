# class: code.parse | Markdown fences were left in the code
```python
import matplotlib.pyplot as plt
plt.plot([1, 2, 3], [1, 4, 9])
plt.title("Squares")
plt.show()
```

# class: A-1 | the compass directions are visited in dictionary order, so the outline crosses itself instead of going round
import matplotlib.pyplot as plt
import numpy as np

bearing = {"N": 0, "NE": 45, "E": 90, "SE": 135, "S": 180, "SW": 225, "W": 270, "NW": 315}
hours = {"N": 120, "S": 210, "E": 80, "W": 340, "NE": 90, "SW": 390, "NW": 260, "SE": 110}

theta = np.radians([bearing[d] for d in hours])
r = np.array(list(hours.values()))

ax = plt.figure(figsize=(6, 6)).add_subplot(projection="polar")
ax.set_theta_zero_location("N")
ax.set_theta_direction(-1)
ax.plot(np.append(theta, theta[0]), np.append(r, r[0]), color="teal", lw=2)
ax.set_xticks(np.radians(list(bearing.values())), list(bearing))
ax.set_title("Outline of the wind directions (hours per year)", pad=18)
plt.show()
